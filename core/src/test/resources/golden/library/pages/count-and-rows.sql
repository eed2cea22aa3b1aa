select b1_0.id
  from Book b1_0
  where b1_0.price>?
  order by b1_0.id fetch first 2 rows only;

select count(*)
  from Book b1_0
  where b1_0.price>?;
