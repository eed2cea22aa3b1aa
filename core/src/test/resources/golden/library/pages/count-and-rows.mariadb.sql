select b1_0.id
  from Book b1_0
  where b1_0.price>?
  order by b1_0.id limit ?;

select count(*)
  from Book b1_0
  where b1_0.price>?;
