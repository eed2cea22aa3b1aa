select cast(date_trunc('year',cast(a1_0.born as timestamp)) as date),count(*)
  from Author a1_0
  group by cast(date_trunc('year',cast(a1_0.born as timestamp)) as date)
  order by cast(date_trunc('year',cast(a1_0.born as timestamp)) as date) fetch first 100 rows only;
