select b1_0.id
  from Book b1_0
  where b1_0.price is not null and b1_0.genre is null
  order by b1_0.id limit 20;
