select b1_0.id
  from Book b1_0
  where ((cast(b1_0.genre as varchar)>? or cast(b1_0.genre as varchar) is null) or cast(b1_0.genre as varchar)=? and b1_0.id<?)
  order by cast(b1_0.genre as varchar),b1_0.id desc fetch first 3 rows only;

select 1
  from Book b1_0
  where cast(b1_0.genre as varchar)<=? and (cast(b1_0.genre as varchar)<? or cast(b1_0.genre as varchar)=? and b1_0.id>? or cast(b1_0.genre as varchar)=? and b1_0.id=?) fetch first ? rows only;
