select case case when a1_2.id is not null then 3 when a1_1.id is not null then 1 when a1_3.id is not null then 2 end when 1 then 0 when 2 then 1 when 3 then 2 end,a1_0.name,case when case when a1_2.id is not null then 3 when a1_1.id is not null then 1 when a1_3.id is not null then 2 end=1 then a1_1.span end,a1_2.tame
  from Animal a1_0
  left join Bird a1_1 on a1_0.id=a1_1.id
  left join Lion a1_2 on a1_0.id=a1_2.id
  left join Cat a1_3 on a1_0.id=a1_3.id
  order by a1_0.id limit 20;
