select a1_0.id
  from Author a1_0
  order by a1_0.id fetch first 2 rows only;

select p1_0.c0,p1_0.o0
  from (select b1_0.title,b1_0.author_id,row_number() over(partition by b1_0.author_id order by b1_0.id)
  from Book b1_0
  where b1_0.author_id=any(?)) p1_0(c0,o0,place)
  where p1_0.place>? and p1_0.place<=?
  order by p1_0.o0,p1_0.place;
