select b1_0.id
  from Book b1_0
  order by b1_0.id fetch first 10 rows only;

select p1_0.c0,p1_0.o0
  from (select t1_0.label,b1_0.books_id,row_number() over(partition by b1_0.books_id order by t1_0.id)
  from Tag t1_0
  join Book_Tag b1_0 on t1_0.id=b1_0.tags_id
  where b1_0.books_id=any(?)) p1_0(c0,o0,place)
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
