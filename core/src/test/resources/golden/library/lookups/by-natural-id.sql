select b1_0.id,b1_0.author_id
  from Book b1_0
  where b1_0.isbn=?;
