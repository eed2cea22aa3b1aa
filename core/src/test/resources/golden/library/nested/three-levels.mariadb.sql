select a1_0.id
  from Author a1_0
  order by a1_0.id limit 5;

select p1_0.c0,p1_0.c1,p1_0.o0
  from (select b1_0.id c0,b1_0.title c1,b1_0.author_id o0,row_number() over(partition by b1_0.author_id order by b1_0.id) place
  from Book b1_0
  where b1_0.author_id in (?,?,?,?,?,?,?,?)) p1_0
  where p1_0.place<=3
  order by p1_0.o0,p1_0.place;

select p1_0.c0,p1_0.o0
  from (select r1_0.stars c0,r1_0.book_id o0,row_number() over(partition by r1_0.book_id order by r1_0.id) place
  from Review r1_0
  where r1_0.book_id in (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)) p1_0
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
