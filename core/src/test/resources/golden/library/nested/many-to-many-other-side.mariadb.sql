select t1_0.id
  from Tag t1_0
  order by t1_0.id limit 20;

select p1_0.c0,p1_0.o0
  from (select b1_0.title c0,t1_0.tags_id o0,row_number() over(partition by t1_0.tags_id order by b1_0.id) place
  from Book b1_0
  join Book_Tag t1_0 on b1_0.id=t1_0.books_id
  where t1_0.tags_id in (?,?,?,?,?,?,?,?)) p1_0
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
