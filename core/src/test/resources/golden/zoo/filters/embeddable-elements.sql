select k1_0.name
  from Keeper k1_0
  where exists(select 1
  from Keeper_cottages c1_0
  left join Country c2_0 on c2_0.code=c1_0.country_code
  where c2_0.code=? and k1_0.id=c1_0.Keeper_id)
  order by k1_0.id fetch first 20 rows only;
