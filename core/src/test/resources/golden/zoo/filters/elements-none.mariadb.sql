select k1_0.name
  from Keeper k1_0
  where not exists(select 1
  from Keeper_shifts s1_0
  where lower(s1_0.shifts) like lower(?) escape '!' and k1_0.id=s1_0.Keeper_id)
  order by k1_0.id limit 20;
