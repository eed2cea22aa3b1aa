select b1_0.id
  from Book b1_0
  order by b1_0.id fetch first 10 rows only;

select p1_0.c0,p1_0.o0
  from (select c1_0.heading,b1_0.id,row_number() over(partition by b1_0.id order by c1_0.id)
  from Book b1_0
  join Chapter c1_0 on b1_0.id=c1_0.book_id
  where b1_0.id=any(?)) p1_0(c0,o0,place)
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
