select b1_0.title
  from Book b1_0
  order by b1_0.id fetch first 20 rows only;
