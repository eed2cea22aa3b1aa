select k1_0.name
  from Keeper k1_0
  where (k1_0.town=? and k1_0.north is null)
  order by k1_0.id limit 20;
