select k1_0.name
  from Keeper k1_0
  left join Country c1_0 on c1_0.code=k1_0.country_code
  order by k1_0.north desc nulls first,c1_0.name asc nulls last,k1_0.id fetch first 20 rows only;
