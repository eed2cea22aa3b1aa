select b1_0.id
  from Book b1_0
  order by b1_0.author_id asc nulls last,b1_0.id fetch first 3 rows only;
