select k1_0.name
  from Keeper k1_0
  where not exists(select 1
  from Animal bn1_0
  left join Animal e1_0 on e1_0.id=bn1_0.eats_id
  where (e1_0.id is null or e1_0.name is not null) and bn1_0.name is not null and k1_0.id=bn1_0.keeper_id)
  order by k1_0.id limit 20;
