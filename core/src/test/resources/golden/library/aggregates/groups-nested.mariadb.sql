select t1_0.id
  from Tag t1_0
  order by t1_0.id limit 20;

select p1_0.c0,p1_0.c1,p1_0.o0
  from (select cast(b1_0.genre as char) c0,count(*) c1,t1_1.id o0,row_number() over(partition by t1_1.id order by case when (cast(b1_0.genre as char)) is null then 1 else 0 end,cast(b1_0.genre as char)) place
  from Book b1_0
  join Book_Tag t1_0 on b1_0.id=t1_0.books_id
  join Tag t1_1 on t1_1.id=t1_0.tags_id
  where t1_1.id in (?,?,?,?,?,?,?,?)
  group by t1_1.id,cast(b1_0.genre as char)) p1_0
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
