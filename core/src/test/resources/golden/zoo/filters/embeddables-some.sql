select k1_0.name
  from Keeper k1_0
  where exists(select 1
  from Keeper_cottages c1_0
  where 1=1 and not((c1_0.country_code is null and c1_0.north is null and c1_0.east is null and c1_0.street is null and c1_0.town is null)) and k1_0.id=c1_0.Keeper_id)
  order by k1_0.id fetch first 20 rows only;
