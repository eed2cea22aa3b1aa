select k1_0.id
  from Keeper k1_0
  order by k1_0.id limit 20;

select s1_0.scores,k1_0.id
  from Keeper k1_0
  join Keeper_scores s1_0 on k1_0.id=s1_0.Keeper_id
  where s1_0.scores_KEY is not null and k1_0.id in (?,?,?,?)
  order by k1_0.id,s1_0.scores_KEY,s1_0.scores limit ?;

select v1_0.visas,k1_0.id
  from Keeper k1_0
  join Keeper_visas v1_0 on k1_0.id=v1_0.Keeper_id
  join Country v1_1 on v1_1.code=v1_0.visas_KEY
  where v1_1.code is not null and k1_0.id in (?,?,?,?)
  order by k1_0.id,v1_1.code,v1_0.visas limit ?;

select bn1_0.id,case case when bn1_3.id is not null then 3 when bn1_1.id is not null then 1 when bn1_2.id is not null then 2 end when 1 then 0 when 2 then 1 when 3 then 2 end,k1_0.id
  from Keeper k1_0
  join Animal bn1_0 on k1_0.id=bn1_0.keeper_id
  left join Bird bn1_1 on bn1_0.id=bn1_1.id
  left join Cat bn1_2 on bn1_0.id=bn1_2.id
  left join Lion bn1_3 on bn1_0.id=bn1_3.id
  where bn1_0.name is not null and k1_0.id in (?,?,?,?)
  order by k1_0.id,bn1_0.name,bn1_0.id,case case when bn1_3.id is not null then 3 when bn1_1.id is not null then 1 when bn1_2.id is not null then 2 end when 1 then 0 when 2 then 1 when 3 then 2 end limit ?;
