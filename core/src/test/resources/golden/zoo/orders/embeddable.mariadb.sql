select k1_0.name
  from Keeper k1_0
  left join Country c1_0 on c1_0.code=k1_0.country_code
  order by case when (k1_0.north) is null then 0 else 1 end,k1_0.north desc,case when (c1_0.name) is null then 1 else 0 end,c1_0.name,k1_0.id limit 20;
