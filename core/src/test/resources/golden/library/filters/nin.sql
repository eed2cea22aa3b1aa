select b1_0.id
  from Book b1_0
  where b1_0.genre not in (?)
  order by b1_0.id fetch first 20 rows only;
