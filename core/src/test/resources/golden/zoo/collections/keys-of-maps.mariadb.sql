select k1_0.id
  from Keeper k1_0
  order by k1_0.id limit 20;

select s1_0.scores_KEY,k1_0.id
  from Keeper k1_0
  join Keeper_scores s1_0 on k1_0.id=s1_0.Keeper_id
  where s1_0.scores is not null and k1_0.id in (?,?,?,?)
  order by k1_0.id,s1_0.scores_KEY limit ?;

select v1_1.code,v1_1.name,k1_0.id
  from Keeper k1_0
  join Keeper_visas v1_0 on k1_0.id=v1_0.Keeper_id
  join Country v1_1 on v1_1.code=v1_0.visas_KEY
  where v1_0.visas is not null and k1_0.id in (?,?,?,?)
  order by k1_0.id,v1_1.code,v1_1.name limit ?;

select bn1_0.name,k1_0.id
  from Keeper k1_0
  join Animal bn1_0 on k1_0.id=bn1_0.keeper_id
  where bn1_0.id is not null and k1_0.id in (?,?,?,?)
  order by k1_0.id,bn1_0.name limit ?;
