select a1_0.id
  from Author a1_0
  order by a1_0.id fetch first 10 rows only;

select p1_0.c0,p1_0.c1,p1_0.o0
  from (select a1_0.id,a1_0.name,a1_0.id,row_number() over(partition by a1_0.id order by b1_0.id)
  from Book b1_0
  left join Author a1_0 on a1_0.id=b1_0.author_id
  where a1_0.id=any(?)) p1_0(c0,c1,o0,place)
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
