select b1_0.id
  from Book b1_0
  order by b1_0.id limit 10;

select p1_0.c0,p1_0.o0
  from (select c1_0.heading c0,b1_0.id o0,row_number() over(partition by b1_0.id order by c1_0.id) place
  from Book b1_0
  join Chapter c1_0 on b1_0.id=c1_0.book_id
  where b1_0.id in (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)) p1_0
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
