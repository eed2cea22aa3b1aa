select count(*)
  from Book b1_0;
