select count(*)
  from Book b1_0
  where exists(select 1
  from Book_Tag t1_0
  join Tag t1_1 on t1_1.id=t1_0.tags_id
  where t1_1.label in (?,?) and b1_0.id=t1_0.books_id);
