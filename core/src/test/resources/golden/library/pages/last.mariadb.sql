select b1_0.title,b1_0.id
  from Book b1_0
  order by b1_0.id desc limit 4;
