select b1_0.id
  from Book b1_0
  order by lower(b1_0.title) desc,b1_0.id fetch first 3 rows only;
