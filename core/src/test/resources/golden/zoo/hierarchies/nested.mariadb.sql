select k1_0.id
  from Keeper k1_0
  order by k1_0.id limit 20;

select case case when a2_3.id is not null then 3 when a2_1.id is not null then 1 when a2_2.id is not null then 2 end when 1 then 0 when 2 then 1 when 3 then 2 end,a2_0.name,case when case when a2_3.id is not null then 3 when a2_1.id is not null then 1 when a2_2.id is not null then 2 end in (2,3) then a2_2.span end,p1_0.o0
  from (select a1_0.id k0,a1_0.keeper_id o0,row_number() over(partition by a1_0.keeper_id order by case when (a1_0.name) is null then 0 else 1 end,a1_0.name desc,a1_0.id) place
  from Animal a1_0
  where a1_0.keeper_id in (?,?,?,?)) p1_0
  left join Animal a2_0 on a2_0.id=p1_0.k0
  left join Bird a2_1 on a2_0.id=a2_1.id
  left join Cat a2_2 on a2_0.id=a2_2.id
  left join Lion a2_3 on a2_0.id=a2_3.id
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
