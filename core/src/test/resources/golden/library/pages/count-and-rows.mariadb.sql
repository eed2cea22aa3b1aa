select b1_0.id
  from Book b1_0
  where b1_0.price>?
  order by b1_0.id limit 2;

select count(*)
  from Book b1_0
  where b1_0.price>?;
