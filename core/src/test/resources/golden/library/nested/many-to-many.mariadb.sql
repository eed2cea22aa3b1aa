select b1_0.id
  from Book b1_0
  order by b1_0.id limit 10;

select p1_0.c0,p1_0.o0
  from (select t1_0.label c0,b1_0.books_id o0,row_number() over(partition by b1_0.books_id order by t1_0.id) place
  from Tag t1_0
  join Book_Tag b1_0 on t1_0.id=b1_0.tags_id
  where b1_0.books_id in (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)) p1_0
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
