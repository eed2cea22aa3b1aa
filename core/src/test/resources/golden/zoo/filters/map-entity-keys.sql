select k1_0.name
  from Keeper k1_0
  where exists(select 1
  from Keeper_visas v1_0
  join Country v1_1 on v1_1.code=v1_0.visas_KEY
  where (v1_1.name=? and v1_0.visas like ? escape '!') and k1_0.id=v1_0.Keeper_id)
  order by k1_0.id fetch first 20 rows only;
