select k1_0.name
  from Keeper k1_0
  left join Country c1_0 on c1_0.code=k1_0.country_code
  where c1_0.name like ? escape '!'
  order by k1_0.id limit 20;
