select b1_0.id
  from Book b1_0
  where ((cast(b1_0.genre as char)>? or cast(b1_0.genre as char) is null) or cast(b1_0.genre as char)=? and b1_0.id<?)
  order by case when (cast(b1_0.genre as char)) is null then 1 else 0 end,cast(b1_0.genre as char),b1_0.id desc limit 3;

select 1
  from Book b1_0
  where cast(b1_0.genre as char)<=? and (cast(b1_0.genre as char)<? or cast(b1_0.genre as char)=? and b1_0.id>? or cast(b1_0.genre as char)=? and b1_0.id=?) limit ?;
