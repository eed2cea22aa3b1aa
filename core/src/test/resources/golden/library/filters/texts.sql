select b1_0.id
  from Book b1_0
  where b1_0.title like ? escape '!' and lower(b1_0.title) like lower(?) escape '!'
  order by b1_0.id fetch first 20 rows only;
