select b1_0.id
  from Book b1_0
  where (cast(b1_0.genre as varchar) is null and b1_0.id>?)
  order by cast(b1_0.genre as varchar),b1_0.id fetch first 3 rows only;
