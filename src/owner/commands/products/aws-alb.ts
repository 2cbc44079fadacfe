import { command, type Command } from '../command.ts';

/** The shell asks for the name of what is to be looked at (AWS CLI, elbv2). */
export const awsAlbCommands: readonly Command[] = [
  command('ownerWhyTargetGroups', "aws elbv2 describe-target-groups --query 'TargetGroups[].[TargetGroupName,TargetGroupArn]' --output text"),
  command('ownerWhyPool', 'aws elbv2 describe-target-health --target-group-arn "${TARGET_GROUP_ARN:?}"'),
  command('ownerWhyTimeouts', 'aws elbv2 describe-load-balancer-attributes --load-balancer-arn "${LOAD_BALANCER_ARN:?}"'),
];
