select cast(b1_0.genre as varchar),count(*),avg(b1_0.price)
  from Book b1_0
  group by cast(b1_0.genre as varchar)
  having count(*)>?
  order by count(*) desc,cast(b1_0.genre as varchar) fetch first 3 rows only;
