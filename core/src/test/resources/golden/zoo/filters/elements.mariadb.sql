select k1_0.name
  from Keeper k1_0
  where exists(select 1
  from Keeper_languages l1_0
  where l1_0.languages=? and k1_0.id=l1_0.Keeper_id)
  order by k1_0.id limit 20;
