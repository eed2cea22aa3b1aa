select cast(b1_0.genre as varchar),count(*)
  from Book b1_0
  group by cast(b1_0.genre as varchar)
  having count(distinct b1_0.title)>? and min(b1_0.price)<? and max(b1_0.title) like ? escape '!'
  order by cast(b1_0.genre as varchar) fetch first 50 rows only;
