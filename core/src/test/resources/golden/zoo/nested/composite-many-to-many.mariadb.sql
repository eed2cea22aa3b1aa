select a1_0.id,case case when a1_3.id is not null then 3 when a1_1.id is not null then 1 when a1_2.id is not null then 2 end when 1 then 0 when 2 then 1 when 3 then 2 end
  from Animal a1_0
  left join Bird a1_1 on a1_0.id=a1_1.id
  left join Cat a1_2 on a1_0.id=a1_2.id
  left join Lion a1_3 on a1_0.id=a1_3.id
  order by a1_0.id limit 20;

select p1_0.c0,p1_0.o0
  from (select c1_1.size c0,a1_0.id o0,row_number() over(partition by a1_0.id order by c1_0.cages_house,c1_0.cages_number) place
  from Animal a1_0
  join Animal_Cage c1_0 on a1_0.id=c1_0.Animal_id
  join Cage c1_1 on c1_1.house=c1_0.cages_house and c1_1.number=c1_0.cages_number
  where a1_0.id in (?,?,?,?) and c1_0.cages_house is not null) p1_0
  where p1_0.place<=1
  order by p1_0.o0,p1_0.place;

select count(*),a1_0.id
  from Animal a1_0
  join Animal_Cage c1_0 on a1_0.id=c1_0.Animal_id
  where a1_0.id in (?,?,?,?) and c1_0.cages_house is not null
  group by a1_0.id;
