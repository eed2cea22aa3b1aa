select b1_0.id
  from Book b1_0
  where b1_0.author_id=?
  order by b1_0.id limit 20;
