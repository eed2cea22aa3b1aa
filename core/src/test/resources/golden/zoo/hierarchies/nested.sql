select k1_0.id
  from Keeper k1_0
  order by k1_0.id fetch first 20 rows only;

select case case when a2_3.id is not null then 3 when a2_1.id is not null then 1 when a2_2.id is not null then 2 end when 1 then 0 when 2 then 1 when 3 then 2 end,a2_0.name,case when case when a2_3.id is not null then 3 when a2_1.id is not null then 1 when a2_2.id is not null then 2 end in (2,3) then a2_2.span end,p1_0.o0
  from (select a1_0.id,a1_0.keeper_id,row_number() over(partition by a1_0.keeper_id order by a1_0.name desc nulls first,a1_0.id)
  from Animal a1_0
  where a1_0.keeper_id=any(?)) p1_0(k0,o0,place)
  left join Animal a2_0 on a2_0.id=p1_0.k0
  left join Bird a2_1 on a2_0.id=a2_1.id
  left join Cat a2_2 on a2_0.id=a2_2.id
  left join Lion a2_3 on a2_0.id=a2_3.id
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
