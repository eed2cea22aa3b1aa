select b1_0.id
  from Book b1_0
  where (b1_0.printed,b1_0.id)<(?,?)
  order by b1_0.printed desc,b1_0.id desc fetch first 3 rows only;
