select b1_0.title
  from Book b1_0
  where b1_0.id>?
  order by b1_0.id limit 3;

select 1
  from Book b1_0
  where b1_0.id<=? limit ?;
