select t1_0.id
  from Tag t1_0
  order by t1_0.id fetch first 20 rows only;

select p1_0.c0,p1_0.c1,p1_0.o0
  from (select cast(b1_0.genre as varchar),count(*),t1_1.id,row_number() over(partition by t1_1.id order by cast(b1_0.genre as varchar) asc nulls last)
  from Book b1_0
  join Book_Tag t1_0 on b1_0.id=t1_0.books_id
  join Tag t1_1 on t1_1.id=t1_0.tags_id
  where t1_1.id=any(?)
  group by t1_1.id,cast(b1_0.genre as varchar)) p1_0(c0,c1,o0,place)
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
