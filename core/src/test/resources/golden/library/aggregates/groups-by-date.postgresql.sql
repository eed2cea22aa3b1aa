select date_trunc('year',a1_0.born),count(*)
  from Author a1_0
  group by date_trunc('year',a1_0.born)
  order by date_trunc('year',a1_0.born) fetch first 100 rows only;
