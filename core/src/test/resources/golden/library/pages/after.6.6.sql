select b1_0.title
  from Book b1_0
  where b1_0.id>?
  order by b1_0.id fetch first 3 rows only;

select 1
  from Book b1_0
  where b1_0.id<=? fetch first ? rows only;
