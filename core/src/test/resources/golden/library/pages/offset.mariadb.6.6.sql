select b1_0.title
  from Book b1_0
  order by b1_0.id limit ?,?;

select 1
  from Book b1_0 limit ?;
