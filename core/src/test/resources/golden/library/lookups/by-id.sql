select b1_0.title
  from Book b1_0
  where b1_0.id=?;
