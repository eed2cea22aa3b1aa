select b1_0.id
  from Book b1_0
  order by b1_0.price,cast(b1_0.genre as char) desc,b1_0.id limit 3;
