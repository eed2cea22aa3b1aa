select b1_0.title
  from Book b1_0
  order by b1_0.id offset ? rows fetch first ? rows only;

select 1
  from Book b1_0 fetch first ? rows only;
