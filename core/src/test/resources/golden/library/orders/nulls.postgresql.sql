select b1_0.id
  from Book b1_0
  order by b1_0.price asc nulls first,cast(b1_0.genre as varchar) desc nulls last,b1_0.id fetch first 3 rows only;
